namespace Suture.Taint;

/// <summary>Methods by name, for receivers of which nothing else is known.</summary>
internal static class Methods
{
    /// <summary>Their results say something about the receiver, not what it says.</summary>
    public static HashSet<string> Clean { get; } = Words("""
        isdigit isalnum isalpha isdecimal isnumeric isidentifier isspace isupper islower startswith endswith count find rfind index
        rindex __len__ __contains__ is_file is_dir exists is_absolute is_relative_to hexdigest digest bit_length issubset issuperset
        """);

    public static HashSet<string> Mutators { get; } = Words("append add extend insert update setdefault appendleft push put write writelines");

    /// <summary>Their results are made of their arguments too.</summary>
    public static HashSet<string> TakeArguments { get; } = Words("format format_map join replace ljust rjust center zfill");

    /// <summary>What is done with a receiver here gives something of its own.</summary>
    public static HashSet<string> Opaque { get; } = Words("""
        execute executemany executescript fetchone fetchall fetchmany cursor commit rollback save delete filter filter_by query scalar
        scalars first all one close flush send sendall connect
        """);

    private static HashSet<string> Words(string names) => Library.Words(names).ToHashSet(StringComparer.Ordinal);
}
