using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Mail and other old protocols: smtplib, imaplib, poplib, ftplib, telnetlib.</summary>
internal static class MailLibrary
{
    public static Library Rows { get; } = new("mail")
    {
        Sources = From(Remote, """
            ftplib.FTP.retrlines imaplib.IMAP4.fetch imaplib.IMAP4_SSL.fetch poplib.POP3.retr poplib.POP3_SSL.retr
            """),
        Sinks =
        [
            .. Into(SinkKinds.Email, 0, "from_addr", Below("smtplib.SMTP smtplib.SMTP_SSL", "sendmail")),
            .. Into(SinkKinds.Email, 1, "to_addrs", Below("smtplib.SMTP smtplib.SMTP_SSL", "sendmail")),
            .. Into(SinkKinds.Email, 2, "msg", Below("smtplib.SMTP smtplib.SMTP_SSL", "sendmail")),
            .. Into(SinkKinds.Ssrf, 0, "host", "smtplib.SMTP smtplib.SMTP_SSL ftplib.FTP ftplib.FTP_TLS imaplib.IMAP4 imaplib.IMAP4_SSL poplib.POP3 poplib.POP3_SSL telnetlib.Telnet"),
        ],
        Sanitizers = Cleaning("email", "email.utils.formataddr email.header.Header"),
        PassThroughs = Words("email.utils.parseaddr email.message_from_string email.message_from_bytes"),
    };
}
