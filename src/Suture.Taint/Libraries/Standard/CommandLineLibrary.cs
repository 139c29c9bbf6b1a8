using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Arguments and standard input: sys, argparse, optparse, getopt, getpass, fileinput.</summary>
internal static class CommandLineLibrary
{
    public static Library Rows { get; } = new("command-line")
    {
        Sources = From(Local, """
            sys.argv sys.stdin sys.stdin.read sys.stdin.readline sys.stdin.readlines sys.stdin.buffer
            argparse.ArgumentParser.parse_args argparse.ArgumentParser.parse_known_args optparse.OptionParser.parse_args
            getopt.getopt getopt.gnu_getopt getpass.getpass fileinput.input
            """),
    };
}
