namespace Suture.Taint;

/// <summary>What web frameworks call the parts of a request that its sender chooses.</summary>
internal static class RequestAttributes
{
    public static HashSet<string> Names { get; } = Library.Words("""
        GET POST FILES META COOKIES body headers cookies args form values json get_json data get_data files view_args query_params
        path_params query query_string match_info rel_url params forms full_path url raw_post_data stream
        """).ToHashSet(StringComparer.Ordinal);
}
