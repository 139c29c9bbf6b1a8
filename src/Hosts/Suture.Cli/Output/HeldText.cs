using Suture.Cli.Working;

namespace Suture.Cli.Output;

/// <summary>The report for people, kept back until all of it is there.</summary>
/// <param name="isForPeople">See <see cref="ShowsProblemsToPeople"/>.</param>
/// <param name="open">Called once, at the end: hands the sink that then gets it all to its argument.</param>
internal sealed class HeldText(bool isForPeople, Action<Action<IReportSink>> open) : IReportSink
{
    private readonly List<FileOutcome> held = [];
    private readonly List<string> notes = [];

    public bool ShowsProblemsToPeople => isForPeople;

    public void Add(FileOutcome outcome) => held.Add(outcome);

    public void Note(string sentence) => notes.Add(sentence);

    public void Finish() => open(sink =>
    {
        held.ForEach(sink.Add);
        notes.ForEach(sink.Note);
        sink.Finish();
    });
}
