using System.Numerics;
using System.Reflection;
using Suture.Pipeline;
using Suture.Semantics;
using Suture.Syntax.Python;
using Suture.Taint;
using Suture.Tests.Samples;
using Suture.Text;
using Suture.Weaknesses;

namespace Suture.Tests.Taint;

/// <summary>Kinds of sinks: who asks for them, and what nobody asks for.</summary>
public sealed class SinkKindTests
{
    private const string Fetch = "import requests\nfrom flask import request\n\ndef view():\n    requests.get(request.args['url'])\n";

    private static readonly string[] AskedFor = [.. Catalog.All.SelectMany(weakness => weakness.Detector.SinkKinds).Distinct()];

    [Fact]
    public void Every_kind_is_in_the_list_once() =>
        Assert.Equal(
            typeof(SinkKinds).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral)
                .Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
            SinkKinds.List.Order(StringComparer.Ordinal));

    [Fact]
    public void The_bit_that_code_knows_a_kind_by_is_its_place_in_the_list()
    {
        var masks = typeof(SinkKinds).GetFields(BindingFlags.NonPublic | BindingFlags.Static)
            .Where(field => field.IsLiteral && field.Name.EndsWith("Mask", StringComparison.Ordinal))
            .Select(field => (field.Name, Mask: (ulong)field.GetRawConstantValue()!)).Where(field => BitOperations.IsPow2(field.Mask)).ToList();

        Assert.NotEmpty(masks);
        Assert.All(masks, field => Assert.Equal(
            field.Name[..^"Mask".Length].ToLowerInvariant(), SinkKinds.List[BitOperations.TrailingZeroCount(field.Mask)]));
    }

    [Fact]
    public void Every_row_is_of_a_kind_in_the_list() =>
        Assert.All(LibraryCatalog.All.SelectMany(library => library.Sinks), row => Assert.Contains(row.Kind, SinkKinds.List));

    [Fact]
    public void Every_kind_that_a_row_cleans_is_in_the_list() =>
        Assert.All(
            LibraryCatalog.All.SelectMany(library => library.Sanitizers.Select(row => row.Kinds).Concat(library.Guards.Select(row => row.Kinds)))
                .Where(kinds => kinds != "*").SelectMany(kinds => kinds.Split(' ')),
            kind => Assert.Contains(kind, SinkKinds.List));

    [Fact]
    public void Flows_are_found_into_kinds_that_were_asked_for()
    {
        Assert.Single(FactsOf(Fetch, SinkKinds.Ssrf, SinkKinds.Sql).FlowsInto(SinkKinds.Ssrf));
        Assert.Empty(FactsOf(Fetch, SinkKinds.Ssrf, SinkKinds.Sql).FlowsInto(SinkKinds.Sql));
    }

    [Fact]
    public void Asking_for_flows_into_a_kind_that_was_not_named_is_an_error_that_names_it()
    {
        var error = Assert.Throws<InvalidOperationException>(() => FactsOf(Fetch, SinkKinds.Sql).FlowsInto(SinkKinds.Ssrf));

        Assert.Contains("'ssrf'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_catalogue_s_detectors_name_every_kind_that_they_ask_for() =>
        Assert.All(SampleFolders.Samples, sample =>
        {
            var survey = Survey.Of(new SourceFile(sample.FileName, new SourceText(sample.Text)), Catalog.All, FileContext.AskedFor(AskedFor));
            Assert.Equal(Catalog.All.Length, survey.Rules.Length);
        });

    private static TaintFacts FactsOf(string code, params string[] kinds)
    {
        var tree = PythonParser.Parse(code);
        return TaintFacts.Of(tree, new Lazy<SemanticModel>(() => SemanticModel.Create(tree)), FileContext.AskedFor(kinds));
    }
}
