using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Formats of data without code in them: json, csv, configparser, tomllib, plistlib, struct, ast's literals.</summary>
internal static class FormatsLibrary
{
    public static Library Rows { get; } = new("formats")
    {
        PassThroughs = Words("""
            json.loads json.load json.dumps tomllib.loads tomllib.load configparser.ConfigParser configparser.RawConfigParser
            ast.literal_eval struct.unpack csv.reader csv.DictReader plistlib.loads plistlib.load
            """),
    };
}
