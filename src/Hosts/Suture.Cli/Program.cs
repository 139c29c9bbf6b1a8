using Suture.Cli;

// The one question that scripts ask often is answered before anything else is loaded.
if (args is ["--version"])
{
    Console.Out.WriteLine($"suture {ToolVersion.Current}");
    return ExitCode.Nothing;
}

return await CommandLine.RunAsync(args);
