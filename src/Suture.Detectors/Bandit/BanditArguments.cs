using System.Collections.Immutable;

namespace Suture.Detectors.Bandit;

/// <summary>The words that a user gives to Bandit, made fit for every version of it.</summary>
public static class BanditArguments
{
    private static readonly string[] levels = ["low", "medium", "high"];

    // These belong to Suture: the form of the report, and which files are looked at.
    private static readonly string[] refused =
        ["-f", "--format", "-o", "--output", "--msg-template", "-h", "--help", "--version", "-r", "--recursive", "-d", "--debug", "--exit-zero"];

    // What follows is a file.
    private static readonly string[] naming = ["-c", "--configfile", "-b", "--baseline", "--ini"];

    /// <summary>
    /// The words as Bandit takes them. <c>--confidence=HIGH</c> and <c>--severity=HIGH</c>, as the source paper writes them, and the later
    /// <c>--confidence-level high</c> become <c>-iii</c> and <c>-lll</c>, which every version knows.
    /// </summary>
    /// <param name="line">The user's words.</param>
    /// <param name="folder">Where the user stands: Bandit is started elsewhere, so files that it is told of get their full paths.</param>
    /// <exception cref="DetectorException">A word that Bandit must not be given, or a level that there is not.</exception>
    public static ImmutableArray<string> Of(string line, string folder)
    {
        var words = new Queue<string>(ShellWords.Split(line));
        var arguments = ImmutableArray.CreateBuilder<string>();
        while (words.TryDequeue(out var word))
        {
            var name = word.StartsWith("--", StringComparison.Ordinal) ? word.Split('=')[0] : word;
            if (Array.Exists(refused, one => one == name) || word is "-" or "--" || IsJoined(word))
            {
                throw new DetectorException($"--bandit-args: {word} is not for Bandit to decide here; leave it out");
            }

            string[] taken = name switch
            {
                "--confidence" or "--confidence-level" when Level(word, name, words) is { } level => level == 0 ? [] : ["-" + new string('i', level)],
                "--severity" or "--severity-level" when Level(word, name, words) is { } level => level == 0 ? [] : ["-" + new string('l', level)],
                _ when Array.Exists(naming, one => one == word) && words.TryDequeue(out var path) => [word, Path.GetFullPath(path, folder)],
                _ when word != name && Array.Exists(naming, one => one == name) => [name, Path.GetFullPath(word[(name.Length + 1)..], folder)],
                _ => [word],
            };
            arguments.AddRange(taken);
        }

        return arguments.ToImmutable();
    }

    /// <summary>True when the user chooses by paths what is looked at.</summary>
    public static bool ChoosesPaths(ImmutableArray<string> arguments) =>
        arguments.Any(word => word.StartsWith("-x", StringComparison.Ordinal) || word.StartsWith("--exclude", StringComparison.Ordinal));

    /// <summary>True when the user names the file of settings.</summary>
    public static bool NamesSettings(ImmutableArray<string> arguments) => arguments.Any(word => word.StartsWith("--ini", StringComparison.Ordinal));

    // -fxml, -ofile, -rv: a refused letter that is written together with what follows.
    private static bool IsJoined(string word) =>
        word.Length > 2 && word[0] == '-' && word[1] is 'f' or 'o' or 'r' or 'h' or 'd';

    // --confidence alone is an old Bandit's counting option: each time one level up.
    private static int? Level(string word, string name, Queue<string> words)
    {
        if (word == name && (!words.TryPeek(out var next) || next.StartsWith('-')))
        {
            return name.EndsWith("-level", StringComparison.Ordinal) ? throw new DetectorException($"--bandit-args: {name} needs a level: all, low, medium or high") : 1;
        }

        var level = (word == name ? words.Dequeue() : word[(name.Length + 1)..]).ToLowerInvariant();
        var number = Array.IndexOf(levels, level) + 1;
        return number > 0 || level == "all" ? number : throw new DetectorException($"--bandit-args: {name} has no level {level}: all, low, medium or high");
    }
}
