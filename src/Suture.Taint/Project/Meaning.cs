namespace Suture.Taint;

/// <summary>What a qualified name means: something that a module of the project defines, or a name of a library.</summary>
/// <param name="Module">The module; null for a name that leads out of the project.</param>
/// <param name="Name">The name in the module, empty for the module itself; or the library's.</param>
internal readonly record struct Meaning(ProjectModule? Module, string Name);
