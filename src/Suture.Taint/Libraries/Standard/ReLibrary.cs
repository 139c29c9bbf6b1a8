using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Regular expressions: a pattern from outside can take for ever.</summary>
internal static class ReLibrary
{
    public static Library Rows { get; } = new("re")
    {
        Sinks = Into(SinkKinds.Regex, 0, "pattern", Below("re", "compile match search fullmatch findall finditer split sub subn")),
        Sanitizers = Cleaning("regex", "re.escape"),
        PassThroughs = Words("re.sub re.subn re.split re.findall re.match re.search re.fullmatch re.finditer"),
    };
}
