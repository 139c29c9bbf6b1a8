using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>Guesses the library behind a client whose type is unknown: by its name, and by what the file imports.</summary>
internal static class ClientLibrary
{
    private static readonly (string Module, string Callable)[] Libraries =
        [("requests", "requests.Session.get"), ("httpx", "httpx.Client.get"), ("aiohttp", "aiohttp.ClientSession.get")];

    private static readonly string[] Words = ["session", "sess", "client", "http"];

    public static string? MayBe(CodeFile file, Expression receiver)
    {
        var name = receiver switch
        {
            NameExpression variable => variable.Identifier,
            AttributeExpression attribute => attribute.Name,
            _ => "",
        };
        if (file.Model.TypeOf(receiver) is not null || !Array.Exists(Words, word => name.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var imported = Array.FindAll(Libraries, library => file.Model.ImportedModules.Any(module => module.Split('.')[0] == library.Module));
        return imported is [var only] ? only.Callable : null;
    }
}
