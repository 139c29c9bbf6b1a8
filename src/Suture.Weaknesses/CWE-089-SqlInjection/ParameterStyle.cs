namespace Suture.Weaknesses.SqlInjection;

/// <summary>How a driver writes a placeholder (PEP 249's paramstyle, and asyncpg's own).</summary>
internal enum ParameterStyle
{
    /// <summary><c>?</c></summary>
    QuestionMark,

    /// <summary><c>%s</c></summary>
    Format,

    /// <summary><c>:name</c>, with a dictionary</summary>
    Named,

    /// <summary><c>:name</c> in <c>text(…)</c>, bound by <c>.bindparams(name=value)</c></summary>
    SqlAlchemyText,

    /// <summary><c>$1</c>, with the values as further arguments</summary>
    Numbered,
}
