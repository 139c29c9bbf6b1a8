using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.Deserialization;

/// <summary>Lets PyTorch load tensors only: <c>torch.load(path)</c> becomes <c>torch.load(path, weights_only=True)</c>.</summary>
internal static class TorchWeightsOnly
{
    private static readonly string[] MethodsOfTensors =
        ["items", "keys", "values", "get", "pop", "update", "copy", "to", "size", "shape", "numpy", "float", "cuda", "cpu", "clone"];

    public static IRepairer Repairer { get; } = new PatternRepairer(
        "load weights only",
        RepairSafety.Validated,
        "Tensors and plain containers load as before; whole pickled models raise UnpicklingError. Needs PyTorch 1.13.",
        ("torch.load(..., weights_only=$W, ...)", "torch.load(..., weights_only=True, ...)"),
        ("torch.load(...)", "torch.load(..., weights_only=True)"))
    {
        Obstacle = (file, call) =>
            MayChooseHow((CallExpression)call) ? "the arguments may choose how objects are built"
            : ResultUse.HasOwnMethods(file, (CallExpression)call, MethodsOfTensors) ? "what is loaded is used as more than tensors, such as a whole model"
            : null,
    };

    private static bool MayChooseHow(CallExpression load) =>
        load.Arguments.Any(argument => argument.ArgumentKind == ArgumentKind.DoubleStar || argument.Name == "pickle_module");
}
