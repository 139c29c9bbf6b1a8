namespace Suture.RuleFiles.Regexes;

/// <summary>A regex took too long on a text, so that nobody knows whether it matches.</summary>
internal sealed class RegexTooSlowException(string pattern)
    : Exception($"the regex '{pattern}' was given up after one second on this file: make it simpler");
