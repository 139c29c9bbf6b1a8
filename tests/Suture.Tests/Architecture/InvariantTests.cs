using Suture.Syntax.Python;
using Suture.Tests.Samples;

namespace Suture.Tests.Architecture;

public sealed class InvariantTests
{
    [Fact]
    public void Every_beginning_of_every_sample_is_parsed_and_given_back()
    {
        Assert.NotEmpty(SampleFolders.Samples);
        foreach (var text in SampleFolders.Samples.Select(sample => sample.Text))
        {
            // Every line's end and some places inside lines; whole words cut in two are among them.
            for (var length = 0; length <= text.Length; length += 5)
            {
                Assert.Equal(text[..length], PythonParser.Parse(text[..length]).ToFullString());
            }
        }
    }
}
