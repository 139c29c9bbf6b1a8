import io
import os
import zipfile


def _safe_path(base, *parts):
    """Join parts to a base folder; refuse a path that leads out of it."""
    path = os.path.join(base, *parts)
    root = os.path.realpath(base)
    if os.path.commonpath([root, os.path.realpath(path)]) != root:
        raise ValueError("path leads out of its base folder")
    return path


TARGET = "unpacked"


def unpack(data: bytes) -> None:
    """Unpack an archive that was downloaded before."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for info in archive.infolist():
            if info.is_dir():
                continue
            target = _safe_path(TARGET, info.filename)
            os.makedirs(os.path.dirname(target), exist_ok=True)  # finding: path-traversal
            with open(target, "wb") as handle:  # finding: path-traversal
                handle.write(archive.read(info))
