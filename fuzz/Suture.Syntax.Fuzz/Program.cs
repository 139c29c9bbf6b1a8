using SharpFuzz;
using Suture.Syntax.Fuzz;

// Without arguments AFL++ is in charge; with paths each file is checked once, to replay what the fuzzer found.
if (args.Length == 0)
{
    Fuzzer.Run(stream =>
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        Invariants.Check(bytes.ToArray());
    });
}
else
{
    foreach (var path in args)
    {
        Invariants.Check(File.ReadAllBytes(path));
    }
}
