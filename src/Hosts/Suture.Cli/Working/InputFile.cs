using Suture.Pipeline;

namespace Suture.Cli.Working;

/// <summary>One file to work on: of the workspace, or standard input when there is none.</summary>
internal sealed record InputFile(WorkspaceFile? File)
{
    public const string StandardInputName = "<stdin>";

    public bool IsStandardInput => File is null;

    public string DisplayPath => File?.DisplayPath ?? StandardInputName;
}
