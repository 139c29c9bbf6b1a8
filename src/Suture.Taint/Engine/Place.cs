using Suture.Semantics;

namespace Suture.Taint;

/// <summary>Where a value is kept: a variable, or one attribute or constant item of it (<c>.name</c>, <c>[key]</c>).</summary>
internal readonly record struct Place(Symbol Symbol, string Path);
