"""The errors a caller may want to catch, all in one small tree.

    MajikaError
    ├── NotAMessageError    what we were given is no mail
    │   └── EmptyTextError          … and no text either: there is no word in it
    ├── TooLargeError       larger than we are willing to read
    ├── CatalogError        a brand file that cannot be used
    ├── UnknownNameError    no check or brand goes by this name
    ├── ReportPackageError  a kind of report that needs an optional package
    ├── UnknownFormatError  a report in a form that we do not write
    ├── NotWritableError    a file that cannot be written
    ├── UpstreamError       a proxy in the settings that cannot be used
    │   ├── UpstreamPackageError    … without an optional package
    │   └── UpstreamFailedError     … for it is gone, or refuses us
    ├── NoCaseError         no case goes by this id
    │   └── NoShareError            … or by this link
    ├── NoCampaignError     no campaign goes by this id
    ├── CampaignGrownError  a campaign that is larger than who decides has seen
    ├── CaseStoreError      cases cannot be kept or read
    │   ├── CasePackageError        … without an optional package
    │   ├── CaseAddressError        … for there is nothing at this address
    │   ├── CaseStoreBusyError      … for another program keeps writing
    │   ├── CaseStoreDownError      … for the database does not answer
    │   ├── CaseStoreFullError      … for there is no room left
    │   ├── CaseStoreReadOnlyError  … for nothing may be written there
    │   ├── CaseStoreNewerError     … for a newer majika wrote them
    │   └── CaseFileError           … for a file is gone or changed
    ├── BackupError         a backup that cannot be read
    ├── NotEmptyError       … or goes where there are cases already
    ├── AccountError        something about people that cannot be done
    │   ├── NoPersonError           nobody goes by this id
    │   ├── UnfitNameError          a name that cannot be used
    │   ├── NameTakenError          somebody goes by this name already
    │   ├── UnfitPasswordError      a password that would be guessed
    │   ├── PasswordsDifferError    a new password that was typed in two ways
    │   ├── WrongPasswordError      not the password of this person
    │   ├── LastAdminError          nobody would be left to look after the others
    │   ├── AlreadySetUpError       the first account exists
    │   ├── UnfitTokenError         a token that may not be made so
    │   ├── TooBusyError            more people sign in than we can take at once
    │   └── ProviderError           the service that vouches for people does not
    │       └── ProviderSettingsError   … for it was not named as it should be
    ├── NoJobError          no job goes by this id
    ├── JobPackageError     jobs need an optional package
    ├── JobTimeoutError     a job took too long
    ├── JobGivenUpError     a job failed each time that it was tried
    ├── WebhookError        another program cannot be told what happened
    │   ├── NoWebhookError          no webhook goes by this id
    │   ├── WebhookAddressError     … for we send nothing to this address
    │   └── WebhookFailedError      … for it does not answer, or not with “heard”
    ├── ClientError         a majika server did not do what it was asked for
    │   ├── RefusedByServerError    … for this token may not
    │   ├── UnknownToServerError    … for there is no such thing
    │   ├── ServerError             … for something is wrong with it
    │   │   └── ServerNotReachedError   … or it does not answer
    │   └── SignatureError          … or a message was not from it
    └── BrowserError        a page could not be drawn
        ├── BrowserMissingError     there is no browser, or nothing to steer it
        └── BrowserStartError       it does not start, or ended before its time
            └── SandboxError            … for the system lets it have no sandbox

A broken mail is not an error: its faults are facts (`Message.defects`).
"""


class MajikaError(Exception):
    """Base of every error a caller may want to catch. `hint` says what to do."""

    hint = ""


class NotAMessageError(MajikaError):
    """What we were given cannot be read as a mail."""

    hint = "Give the whole message with its headers, as saved by a mail program (.eml)."


class EmptyTextError(NotAMessageError):
    """A text without a word in it."""

    hint = "Copy the whole message, and paste it again."


class TooLargeError(MajikaError):
    """The input is larger than the limit."""

    hint = "Save the mail again without its attachments, and give that file."


class CatalogError(MajikaError):
    """A brand file (the package's own or a user's overlay) cannot be used."""

    hint = "See `majika brands --help` for the form of a brand file."


class UnknownNameError(MajikaError):
    """No check or brand goes by this name."""

    hint = "`majika explain` lists checks and stories, `majika brands NAME` looks for a brand."


class ReportPackageError(MajikaError):
    """A kind of report that needs an optional package."""

    hint = "Run: pip install 'majika[report]'"


class UnknownFormatError(MajikaError):
    """A file name that does not say what kind of report it shall be."""

    hint = "Let its name end in .html, .pdf, .png, .md, .json, .stix.json or .misp.json."


class NotWritableError(MajikaError):
    """A file that cannot be written."""

    hint = "Choose another name or folder, one of your own, with room on the disk."


class UpstreamError(MajikaError):
    """The proxy that visits shall go through is not one that we can use."""

    hint = (
        "Write it as socks5://HOST:PORT, http://HOST:PORT, or socks5h://HOST:PORT when it is to "
        "look names up itself (Tor: socks5h://127.0.0.1:9050)."
    )


class UpstreamPackageError(UpstreamError):
    """A kind of proxy that needs an optional package."""

    hint = "Run: pip install 'majika[browser]'"


class UpstreamFailedError(UpstreamError):
    """The proxy is not there, or did not let us through."""

    hint = (
        "See that it runs, and that host, port, name and password are right. It may also be set up "
        "to block this site."
    )


class NoCaseError(MajikaError):
    """No case goes by this id."""

    hint = "It may have been deleted. Look for it in the list of cases."


class NoCampaignError(MajikaError):
    """No campaign goes by this id."""

    hint = "All its cases may have been deleted. Look for it in the list of campaigns."


class NoShareError(NoCaseError):
    """A link that was to show a case leads to none, or no longer."""

    hint = "Ask whoever sent it for a new one."


class NoJobError(MajikaError):
    """No job goes by this id."""

    hint = "Jobs that ended long ago are forgotten, and so are those of deleted cases."


class JobPackageError(MajikaError):
    """Jobs need an optional package."""

    hint = "Run: pip install 'majika[cases,jobs]'"


class JobTimeoutError(MajikaError):
    """A job took too long and was ended."""

    hint = "Try again later. What was known before is still there."


class JobGivenUpError(MajikaError):
    """A job failed each time that it was tried."""

    hint = "Try again later. What was known before is still there."


class CampaignGrownError(MajikaError):
    """A campaign has more members than who wants to decide has seen."""

    hint = "Look at the mails that are new, then decide again."


class CaseStoreError(MajikaError):
    """Cases cannot be kept or read."""

    hint = "Try again. If it stays so, bring back your last backup of the database."


class CasePackageError(CaseStoreError):
    """Cases, or the place where they shall be kept, need an optional package."""

    hint = (
        "Run: pip install 'majika[cases]'; for PostgreSQL 'majika[cases,postgres]'; for files at "
        "s3:// … also what fsspec needs for it (s3fs)."
    )


class CaseAddressError(CaseStoreError):
    """No database or folder is at the address, or it does not let us in."""

    hint = (
        "Write it as postgresql://USER:PASSWORD@HOST/DATABASE or sqlite:///FILE, and see that "
        "database, user and folder are there."
    )


class CaseStoreBusyError(CaseStoreError):
    """Another program has been writing for too long."""

    hint = "Try again in a moment. Nothing was changed."


class CaseStoreDownError(CaseStoreError):
    """The database, or the place for files, does not answer."""

    hint = "See that the server runs and can be reached from this machine. Nothing was changed."


class CaseStoreFullError(CaseStoreError):
    """No room is left."""

    hint = "Make room on the disk, then try again. What was kept before is still there."


class CaseStoreReadOnlyError(CaseStoreError):
    """The database or the folder cannot be written."""

    hint = "Choose a folder of your own (MAJIKA_FOLDER), or see who may write there."


class CaseStoreNewerError(CaseStoreError):
    """The database was written by a newer version."""

    hint = "Install that version of majika, or a later one. Nothing was changed."


class CaseFileError(CaseStoreError):
    """The file of a message or of evidence is gone or changed."""

    hint = "Bring the file back from your backup of the folder of files."


class BackupError(MajikaError):
    """A backup cannot be read."""

    hint = "Take another backup. Nothing was changed."


class NotEmptyError(MajikaError):
    """A backup is restored into a database that has cases."""

    hint = "Name a new database: --database. Nothing was changed."


class AccountError(MajikaError):
    """Something about people and what they may do that cannot be done."""

    hint = "Nothing was changed."


class NoPersonError(AccountError):
    """Nobody goes by this id."""

    hint = "Look for the person in the list of people."


class UnfitNameError(AccountError):
    """A name that is empty, too long, or not made of visible letters."""

    hint = "Take 1 to 100 visible letters, for instance a mail address."


class NameTakenError(AccountError):
    """Somebody goes by this name already."""

    hint = "Choose another name. Large and small letters make no difference."


class UnfitPasswordError(AccountError):
    """A password that is short enough, or plain enough, to be guessed."""

    hint = "Take 12 letters or more, for instance four words that have nothing in common."


class PasswordsDifferError(AccountError):
    """A new password was typed in two ways."""

    hint = "Type the same one twice. Nothing was changed."


class WrongPasswordError(AccountError):
    """Not the password of this person."""

    hint = "Type your present password again. Nothing was changed."


class LastAdminError(AccountError):
    """Nobody would be left who looks after the others."""

    hint = "Make somebody else an admin first."


class AlreadySetUpError(AccountError):
    """The first account exists already."""

    hint = "Sign in, or ask an admin to add you."


class UnfitTokenError(AccountError):
    """A token without a name, without a purpose, or allowed more than its owner."""

    hint = "Give it a name, and tick at least one thing that it may do."


class TooBusyError(AccountError):
    """More people sign in than can be taken at once."""

    hint = "Try again in a moment."


class ProviderError(AccountError):
    """The service that vouches for people could not be asked, or did not vouch."""

    hint = "Try again. If it stays so, tell whoever looks after majika."


class ProviderSettingsError(ProviderError):
    """The settings for the service that vouches for people cannot be used."""

    hint = (
        "MAJIKA_OIDC_ISSUER (https://…), MAJIKA_OIDC_CLIENT_ID and MAJIKA_OIDC_CLIENT_SECRET or "
        "MAJIKA_OIDC_CLIENT_SECRET_FILE belong together; MAJIKA_OIDC_ROLES is written as "
        "VALUE=reporter, VALUE=analyst or VALUE=admin, with commas between."
    )


class WebhookError(MajikaError):
    """Another program cannot be told what happened."""

    hint = "See that its address is right, and that it answers with a status from 200 to 299."


class NoWebhookError(WebhookError):
    """No webhook goes by this id."""

    hint = "It may have been deleted. Look for it in the list of webhooks."


class WebhookAddressError(WebhookError):
    """Messages are not sent to this address."""

    hint = (
        "Give an https:// address out on the public Internet; whoever runs majika can allow others "
        "(MAJIKA_WEBHOOK_HOSTS)."
    )


class WebhookFailedError(WebhookError):
    """The receiver does not answer, or not with a status that says that it heard."""


class ClientError(MajikaError):
    """A majika server did not do what it was asked for."""

    hint = "See what the server's /api/docs says about this call."
    status = 0
    """Of the answer (HTTP); 0 without one."""

    kind = ""
    """The server's name for the error, which stays; may be empty."""


class RefusedByServerError(ClientError):
    """The token may not do this, or there is none."""

    hint = "Make a token with the scope that this call needs."


class UnknownToServerError(ClientError):
    """The server has no such case, campaign or job."""


class ServerError(ClientError):
    """Something is wrong with the server."""

    hint = "Try again in a moment."


class ServerNotReachedError(ServerError):
    """The server does not answer."""

    hint = "See that its address is right, and that it runs."


class SignatureError(ClientError):
    """A message that says it is from majika, and is not signed so."""

    hint = "Do nothing of what it says. See that the secret is that of this webhook."


class BrowserError(MajikaError):
    """The browser could not draw a page."""

    hint = "Try again. A report as .html, .md or .json needs no browser."


class BrowserMissingError(BrowserError):
    """No browser, or not the package that steers it."""

    hint = (
        "Install Chromium (Debian, Ubuntu: apt install chromium; on macOS and Windows, Google "
        "Chrome will do) and pip install 'majika[browser]' to open links, 'majika[report]' for "
        "pictures. A report as .html, .md or .json needs none of them."
    )


class BrowserStartError(BrowserError):
    """The browser does not start, or ended before its time."""

    hint = (
        "Try again. If it stays so, see whether Chromium starts by itself, or name another in "
        "MAJIKA_CHROMIUM."
    )


class SandboxError(BrowserStartError):
    """The system lets an ordinary user's Chromium have no sandbox."""

    hint = (
        "Debian: apt install chromium-sandbox. Ubuntu 23.10 or later: allow it user namespaces "
        "(sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0). In a container: allow it "
        "user namespaces, or run majika as root, which does without this sandbox."
    )
