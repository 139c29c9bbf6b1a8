using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Django's REST framework: its request is Django's, with data read from it.</summary>
internal static class RestFrameworkLibrary
{
    public static Library Rows { get; } = new("rest_framework")
    {
        Sources =
        [
            .. From(Remote, "django.http.HttpRequest.data"),
            .. TextsFrom(Remote, "django.http.HttpRequest.query_params rest_framework.views.APIView.kwargs"),
        ],
    };
}
