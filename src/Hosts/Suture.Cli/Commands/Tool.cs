namespace Suture.Cli.Commands;

/// <summary>A program that Suture can use.</summary>
/// <param name="Program">Its name on the PATH.</param>
/// <param name="VersionArgument">What makes it say its version; empty when nothing does.</param>
/// <param name="Gives">What it is used for.</param>
/// <param name="LostWithout">What cannot be done without it.</param>
/// <param name="Remedy">How to get it.</param>
/// <param name="IsNeeded">True when proving needs it.</param>
internal sealed record Tool(string Program, string VersionArgument, string Gives, string LostWithout, string Remedy, bool IsNeeded);
