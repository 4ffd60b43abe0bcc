"""What a file does when it is opened, by its name."""

_PROGRAMS = tuple(
    (
        ".exe .scr .com .pif .bat .cmd .ps1 .vbs .vbe .js .jse .wsf .wsh .hta .msi .msix .cpl .lnk "
        ".iso .img .vhd .jar .apk .chm .reg .application .url .scf .xll .one"
    ).split()
)
_ARCHIVES = tuple(".zip .rar .7z .ace .arj .cab .gz .lzh .tar .tgz .xz .z".split())


def is_program(name: str) -> bool:
    """True for a file that runs, or starts something, when it is opened."""
    return name.lower().endswith(_PROGRAMS)


def is_archive(name: str) -> bool:
    """True for a file in which others are packed."""
    return name.lower().endswith(_ARCHIVES)
