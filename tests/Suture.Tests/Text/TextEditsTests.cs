using CsCheck;
using Suture.Text;
using Xunit;

namespace Suture.Tests.Text;

public sealed class TextEditsTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char["ab\n"], 0, 12];

    // Disjoint edits: cuts of the text in order, every second stretch replaced.
    private static readonly Gen<(string Text, TextEdit[] Edits)> TextsWithEdits =
        from text in Words
        from cuts in Gen.Int[0, text.Length].Array[0, 6]
        from replacements in Words.Array[3]
        select (text, EditsBetween([.. cuts.Order()], replacements));

    [Fact]
    public void Edits_replace_their_spans_and_keep_the_rest()
    {
        TextEdit[] edits = [new(new TextSpan(0, 1), "X"), TextEdit.Insert(2, "Y"), TextEdit.Delete(new TextSpan(3, 1))];

        Assert.Equal("XbYc", TextEdits.Apply("abcd", edits));
    }

    [Fact]
    public void Insertions_at_one_place_keep_their_order() =>
        Assert.Equal("a12b", TextEdits.Apply("ab", [TextEdit.Insert(1, "1"), TextEdit.Insert(1, "2")]));

    [Fact]
    public void Edits_that_overlap_are_refused()
    {
        TextEdit[] edits = [new(new TextSpan(0, 2), "x"), new(new TextSpan(1, 2), "y")];

        Assert.False(TextEdits.AreDisjoint(edits));
        Assert.Throws<ArgumentException>(() => TextEdits.Apply("abc", edits));
    }

    [Fact]
    public void An_edit_that_leaves_the_text_is_refused() =>
        Assert.Throws<ArgumentException>(() => TextEdits.Apply("abc", [TextEdit.Delete(new TextSpan(2, 5))]));

    [Fact]
    public void No_edits_change_nothing() => Words.Sample(text => TextEdits.Apply(text, []) == text);

    [Fact]
    public void Disjoint_edits_can_be_applied_and_their_order_of_mention_does_not_matter() => TextsWithEdits.Sample(sample =>
    {
        var backwards = sample.Edits.Where(edit => !edit.Span.IsEmpty).Reverse().ToArray();
        var forwards = sample.Edits.Where(edit => !edit.Span.IsEmpty).ToArray();

        Assert.True(TextEdits.AreDisjoint(sample.Edits));
        Assert.Equal(TextEdits.Apply(sample.Text, forwards), TextEdits.Apply(sample.Text, backwards));
    });

    [Fact]
    public void Applying_edits_changes_the_length_by_what_they_say() => TextsWithEdits.Sample(sample =>
        TextEdits.Apply(sample.Text, sample.Edits).Length
            == sample.Text.Length + sample.Edits.Sum(edit => edit.NewText.Length - edit.Span.Length));

    [Fact]
    public void An_untouched_character_is_found_again_where_map_says() => TextsWithEdits.Sample(sample =>
    {
        var after = TextEdits.Apply(sample.Text, sample.Edits);
        for (var i = 0; i < sample.Text.Length; i++)
        {
            if (!sample.Edits.Any(edit => edit.Span.Contains(i) || (edit.Span.IsEmpty && edit.Span.Start == i)))
            {
                Assert.Equal(sample.Text[i], after[TextEdits.Map(i, sample.Edits)]);
            }
        }
    });

    [Fact]
    public void Map_keeps_the_order_of_positions() => TextsWithEdits.Sample(sample =>
    {
        var places = Enumerable.Range(0, sample.Text.Length + 1).Select(i => TextEdits.Map(i, sample.Edits)).ToArray();

        Assert.Equal(places.Order(), places);
    });

    private static TextEdit[] EditsBetween(int[] cuts, string[] replacements) =>
        [.. cuts.Chunk(2).Where(pair => pair.Length == 2).Select((pair, i) => new TextEdit(TextSpan.FromBounds(pair[0], pair[1]), replacements[i]))];
}
