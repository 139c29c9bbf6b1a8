"""Back up a folder and keep a log of what was backed up."""
import datetime
import os
import subprocess


class BackupManager:
    """Creates compressed archives of folders."""

    def __init__(self, target_dir="/var/backups"):
        self.target_dir = target_dir

    def archive_name(self, source):
        stamp = datetime.datetime.now().strftime("%Y%m%d-%H%M%S")
        return os.path.join(self.target_dir, f"{os.path.basename(source)}-{stamp}.tar.gz")

    def create(self, source):
        """Pack a folder; returns the archive's name."""
        archive = self.archive_name(source)
        subprocess.check_call(["tar", "-czf", archive, "-C", os.path.dirname(source) or ".", os.path.basename(source)])
        return archive

    def count_errors(self, log_file):
        """Count the lines of a log that mention an error."""
        output = subprocess.check_output(f"grep -i error {log_file} | wc -l", shell=True)
        return int(output.strip())

    def remove(self, archive):
        """Delete an old archive."""
        os.system("rm -f " + archive)

    def disk_usage(self):
        return subprocess.check_output("df -h | head -5", shell=True, text=True)
