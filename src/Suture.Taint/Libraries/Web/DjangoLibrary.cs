using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Django: requests, responses, HTML, redirects, files and mail.</summary>
internal static class DjangoLibrary
{
    public static Library Rows { get; } = new("django")
    {
        Sources =
        [
            .. TextsFrom(Remote, """
                django.http.HttpRequest.GET django.http.HttpRequest.POST django.http.HttpRequest.META django.http.HttpRequest.COOKIES
                django.http.HttpRequest.headers django.http.HttpRequest.path django.http.HttpRequest.path_info
                django.http.HttpRequest.get_full_path django.http.HttpRequest.get_raw_uri django.http.HttpRequest.get_host
                django.views.View.kwargs django.views.View.args
                """),
            .. From(Remote, """
                django.http.HttpRequest.body django.http.HttpRequest.FILES django.http.HttpRequest.read
                django.core.files.uploadedfile.UploadedFile.name
                """),
        ],
        Sinks =
        [
            .. Into(SinkKinds.Path, 0, "name", """
                django.core.files.storage.default_storage.open django.core.files.storage.default_storage.delete
                django.core.files.storage.FileSystemStorage.open django.core.files.storage.FileSystemStorage.delete
                """),
            .. Into(SinkKinds.Path, 1, "path", "django.views.static.serve"),
            .. Into(SinkKinds.Redirect, 0, "to", "django.shortcuts.redirect"),
            .. Into(SinkKinds.Redirect, 0, "redirect_to", "django.http.HttpResponseRedirect django.http.HttpResponsePermanentRedirect"),
            .. Into(SinkKinds.Html, 0, "s", "django.utils.safestring.mark_safe"),
            .. Into(SinkKinds.Html, 0, null, "django.utils.safestring.SafeString"),
            .. Into(SinkKinds.Html, 0, "format_string", "django.utils.html.format_html"),
            .. Into(SinkKinds.Html, 0, "content", "django.http.HttpResponse", SinkCondition.HtmlByDefault),
            .. Into(SinkKinds.Html, 0, "content", """
                django.http.HttpResponseBadRequest django.http.HttpResponseNotFound django.http.HttpResponseForbidden
                django.http.HttpResponseServerError
                """),
            .. Into(SinkKinds.Html, 0, "streaming_content", "django.http.StreamingHttpResponse", SinkCondition.HtmlByDefault),
            .. Into(SinkKinds.Template, 0, "template_string", "django.template.Template"),
            .. Into(SinkKinds.Template, 0, "template_code", "django.template.Engine.from_string"),
            .. Into(SinkKinds.Email, 0, "subject", "django.core.mail.mail_admins django.core.mail.mail_managers"),
            .. Into(SinkKinds.Email, 3, "recipient_list", "django.core.mail.send_mail"),
            .. Into(SinkKinds.Email, 3, "to", "django.core.mail.EmailMessage"),
        ],
        Sanitizers =
        [
            .. Cleaning("path", "django.utils._os.safe_join django.utils.text.get_valid_filename"),
            .. Cleaning("html", "django.utils.html.escape django.utils.html.conditional_escape django.utils.html.format_html django.utils.html.strip_tags django.utils.html.json_script django.utils.html.escapejs"),
            .. Cleaning("html path ldap xpath shell sql", "django.utils.text.slugify"),
        ],
        Guards = Guarding("redirect ssrf", 0, "url", "django.utils.http.url_has_allowed_host_and_scheme django.utils.http.is_safe_url"),
        PassThroughs = Words("django.http.HttpRequest.build_absolute_uri django.utils.encoding.force_str django.utils.encoding.smart_str"),
    };
}
