using Suture.Findings;
using Suture.Pipeline;
using Suture.Rules;
using Suture.Text;
using Suture.Validation;

namespace Suture.Tests.Pipeline;

/// <summary>Runs the pipeline on a text.</summary>
internal static class Mend
{
    public static readonly MendOptions StaticOnly = MendOptions.Default with { StaticOnly = true, Fix = true };

    public static Task<FileReport> StaticallyAsync(string text, params Weakness[] weaknesses) => RunAsync(text, StaticOnly, null, weaknesses);

    public static Task<FileReport> RunAsync(string text, MendOptions options, IExperiments? experiments, params Weakness[] weaknesses) =>
        new MendingPipeline([.. weaknesses], experiments)
            .MendAsync(new SourceFile("a.py", new SourceText(text)), options, TestContext.Current.CancellationToken);
}
