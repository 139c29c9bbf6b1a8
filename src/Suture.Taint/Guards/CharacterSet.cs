namespace Suture.Taint;

/// <summary>The characters that a checked value may consist of, and so the sinks that it cannot harm.</summary>
internal sealed class CharacterSet
{
    private readonly bool[] ascii = new bool[128];

    public static CharacterSet Of(string characters)
    {
        var set = new CharacterSet();
        foreach (var character in characters)
        {
            set.Add(character);
        }

        return set;
    }

    public void Add(char character)
    {
        if (character < 128)
        {
            ascii[character] = true;
        }
    }

    public void AddRange(char first, char last)
    {
        for (var character = (int)first; character <= last && character < 128; character++)
        {
            ascii[character] = true;
        }
    }

    public void AddAll(CharacterSet other)
    {
        for (var i = 0; i < ascii.Length; i++)
        {
            ascii[i] |= other.ascii[i];
        }
    }

    /// <summary>The kinds of sinks for which a string of these characters is harmless.</summary>
    public ulong Mask()
    {
        ulong mask = 0;
        mask |= Has(" ;|&$`<>\n\r\t'\"\\(){}[]*?!#~^") ? 0 : SinkKinds.ShellMask;
        mask |= Has(" ;'\"\\()`\n\r\t*=<>/#") ? 0 : SinkKinds.SqlMask;
        mask |= Has("/\\") ? 0 : SinkKinds.PathMask;
        mask |= Has("/.") ? 0 : SinkKinds.ProgramMask;
        mask |= (Has("(") && HasLetter()) || Has("@\"'") ? 0 : SinkKinds.CodeMask;
        mask |= Has("(:!.\n") ? 0 : SinkKinds.DeserializeMask;
        mask |= Has(":/\\.@?#%") ? 0 : SinkKinds.SsrfMask;
        mask |= Has(":/\\") ? 0 : SinkKinds.RedirectMask;
        mask |= Has("<>\"'&") ? 0 : SinkKinds.HtmlMask;
        mask |= Has("{}$%#<") ? 0 : SinkKinds.TemplateMask;
        mask |= Has("{}%") ? 0 : SinkKinds.FormatMask;
        mask |= Has("'\"()[]/=*") ? 0 : SinkKinds.XPathMask;
        mask |= Has("()*\\&|=\0,+<>;#\"") ? 0 : SinkKinds.LdapMask;
        mask |= Has("'\"`();{}\n") ? 0 : SinkKinds.ScriptMask;
        mask |= Has("\r\n") ? 0 : SinkKinds.HeaderMask | SinkKinds.LogMask | SinkKinds.EmailMask;
        mask |= Has("()[]{}*+?|\\^$.") ? 0 : SinkKinds.RegexMask;
        return mask | SinkKinds.NoSqlMask;
    }

    private bool Has(string characters)
    {
        foreach (var character in characters)
        {
            if (ascii[character])
            {
                return true;
            }
        }

        return false;
    }

    private bool HasLetter()
    {
        for (var letter = 'a'; letter <= 'z'; letter++)
        {
            if (ascii[letter] || ascii[char.ToUpperInvariant(letter)])
            {
                return true;
            }
        }

        return false;
    }
}
