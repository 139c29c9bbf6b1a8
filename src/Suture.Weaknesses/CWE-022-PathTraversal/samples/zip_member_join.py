import io
import os
import zipfile

TARGET = "unpacked"


def unpack(data: bytes) -> None:
    """Unpack an archive that was downloaded before."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for info in archive.infolist():
            if info.is_dir():
                continue
            target = os.path.join(TARGET, info.filename)
            os.makedirs(os.path.dirname(target), exist_ok=True)  # finding: path-traversal
            with open(target, "wb") as handle:  # finding: path-traversal
                handle.write(archive.read(info))
