using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>PyTorch, whose files are pickles.</summary>
internal static class TorchLibrary
{
    public static Library Rows { get; } = new("torch")
    {
        Sinks = Into(SinkKinds.Deserialize, 0, "f", "torch.load", SinkCondition.MoreThanWeights),
    };
}
