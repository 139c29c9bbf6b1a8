using System.Collections.Immutable;

namespace Suture.Taint;

/// <summary>What one function does to taint, as far as its own file tells; enough to see which files have to be read together.</summary>
/// <param name="Name">Its name in the file: <c>run</c>, <c>Repository.find</c>.</param>
/// <param name="IsPublic">True when others may call it, so that its parameters are sources by themselves.</param>
/// <param name="HasSink">A parameter reaches a sink.</param>
/// <param name="PassesOn">A parameter is part of the result.</param>
/// <param name="GivesSource">The result carries what somebody outside chooses.</param>
/// <param name="Cleans">The kinds of sinks for which it says whether a parameter is harmless, or makes sure that it is.</param>
/// <param name="Calls">Its calls into other files.</param>
/// <param name="ResultType">The type of what it returns, as its file names it; null when unknown.</param>
/// <param name="Returns">Those of them, its own or of functions it calls, whose results are part of its result.</param>
internal sealed record FunctionOutline(
    string Name,
    bool IsPublic,
    bool HasSink,
    bool PassesOn,
    bool GivesSource,
    ulong Cleans,
    ImmutableArray<OutlineCall> Calls,
    string? ResultType,
    ImmutableArray<OutlineCall> Returns);
