using CsCheck;
using Suture.Text;
using Xunit;

namespace Suture.Tests.Text;

public sealed class TextSpanTests
{
    private static readonly Gen<TextSpan> Spans = Gen.Select(Gen.Int[0, 8], Gen.Int[0, 4], (start, length) => new TextSpan(start, length));

    [Fact]
    public void Spans_overlap_when_they_share_a_character() => Gen.Select(Spans, Spans).Sample((one, other) =>
        one.IsEmpty || other.IsEmpty || one.Overlaps(other) == Enumerable.Range(0, 16).Any(i => one.Contains(i) && other.Contains(i)));

    [Fact]
    public void A_span_that_contains_another_contains_its_characters() => Gen.Select(Spans, Spans).Sample((one, other) =>
        !one.Contains(other) || Enumerable.Range(other.Start, other.Length).All(one.Contains));

    [Fact]
    public void A_span_prints_as_a_half_open_range() => Assert.Equal("[2..5)", TextSpan.FromBounds(2, 5).ToString());
}
