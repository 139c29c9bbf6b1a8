namespace Suture.Taint;

/// <summary>The kinds that a place cleans: its own value, and the variable that it names.</summary>
internal readonly record struct SanitizerMark(ulong Value, ulong Variable);
