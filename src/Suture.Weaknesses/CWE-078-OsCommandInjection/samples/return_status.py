"""Checks and unpacks the archives that our suppliers send us."""
import os


def is_intact(archive: str) -> bool:
    rc = os.system(f'gzip -q -t {archive}')  # finding: os-command-injection
    if rc != 0:
        print(f'{archive} is damaged')
    return rc == 0


def touch(stamp: str):
    return os.system('touch ' + stamp)  # finding: os-command-injection


def make_folder(name: str):
    if os.system('mkdir -p "%s"' % name) == 0:  # finding: os-command-injection
        return 'made'
    return 'not made'


def tidy(days: int = 7):
    return os.system(f'find . -name "*.tmp" -mtime +{days} -delete')  # ok: only a number


if __name__ == '__main__':
    print(is_intact(os.environ.get('ARCHIVE', 'in.gz')))
