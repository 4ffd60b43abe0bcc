"""Why a file gave no mail. Each says what happened; its hint says what to do.

MajikaError
├── SourceError
│   ├── NotFoundError        nothing has this name
│   ├── NotReadableError     it cannot be opened or read
│   ├── NoMailError          a folder or archive without mail
│   ├── ArchiveError         an archive that is damaged, or built to do harm
│   │   ├── EncryptedArchiveError
│   │   └── NestedArchiveError
│   ├── DamagedFileError     a mailbox or Outlook file that cannot be read
│   └── MissingPackageError  a kind of file that needs an optional package
└── NotAMessageError
    ├── EmptyFileError       nothing in it
    ├── PastedTextError      text without the lines that make it a mail
    ├── PictureError         a picture, perhaps of a mail
    └── OtherFileError       any other kind of file
"""

from majika.errors import MajikaError, NotAMessageError


class SourceError(MajikaError):
    """A file, folder or archive that gave no mail."""


class NotFoundError(SourceError):
    """Nothing has this name."""

    hint = "Check the name; drag the file onto the terminal window to get it exactly."


class NotReadableError(SourceError):
    """It cannot be opened or read."""

    hint = "Ask for permission to read it, or copy the mail to a folder of your own."


class NoMailError(SourceError):
    """A folder or archive that holds no mail."""

    hint = "Give a folder of .eml, .emlx, .msg or .mbox files, or a Maildir."


class ArchiveError(SourceError):
    """An archive that is damaged, or so built that unpacking it would do harm."""

    hint = "Unpack it yourself with a program you trust, and give the mails."


class EncryptedArchiveError(ArchiveError):
    """An archive that needs a password."""

    hint = "Unpack it with its password, and give the mails."


class NestedArchiveError(ArchiveError):
    """An archive inside of an archive."""

    hint = "Unpack the outer archive, and give the inner one."


class SeveralMailsError(SourceError):
    """More than one mail where one is wanted."""

    hint = (
        "Save that one by itself; or name it as `majika analyze` does, with its number: "
        "inbox.mbox#3."
    )


class DamagedFileError(SourceError):
    """An Outlook or Apple Mail file that cannot be read."""

    hint = "Save the mail again, as .eml if your mail program can."


class MissingPackageError(SourceError):
    """A kind of file that needs an optional package."""

    hint = "Run: pip install 'majika[attachments]'"


class EmptyFileError(NotAMessageError):
    """There is nothing in it."""

    hint = "Save it again; the file came out empty."


_SAVE_IT = "Save the mail itself from your mail program, as a file (.eml)."


class PastedTextError(NotAMessageError):
    """Text without the lines that make it a mail."""

    hint = f"{_SAVE_IT} Is it an SMS or a chat message? Then call the file .txt, or paste its text."


class PictureError(NotAMessageError):
    """A picture, perhaps of a mail."""

    hint = _SAVE_IT


class OtherFileError(NotAMessageError):
    """Neither a mail, nor text, nor a picture."""

    hint = _SAVE_IT
