using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.PathTraversal;

/// <summary>Makes an uploaded file's name a bare, harmless one.</summary>
internal sealed class SecureFilename : IRepairer
{
    private const string Callers =
        "folders and unusual characters are dropped from the name of an uploaded file, blanks in it become underscores";

    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (!file.Tree.Root.Statements.OfType<ImportFromStatement>().Any(from => from.Module is "flask" || from.Module?.StartsWith("werkzeug", StringComparison.Ordinal) == true))
        {
            return RepairOffer.Abstain("the file does not use Flask or Werkzeug, which bring secure_filename");
        }

        var names = PathFlows.Into(finding, file).Select(flow => UploadName(file, flow.Value)).Distinct().ToList();
        if (names is not [{ } name])
        {
            return RepairOffer.Abstain("the path does not come from the name of an uploaded file alone");
        }

        return ImportEditing.Member(file, "werkzeug.utils", "secure_filename") is { } secure
            ? RepairOffers.Offer(
                file,
                "clean the uploaded file's name",
                RepairSafety.Validated,
                [.. secure.Edits, TextEdit.Insert(name.Span.Start, $"{secure.Text}("), TextEdit.Insert(name.Span.End, ")")],
                Callers)
            : RepairOffer.Abstain("the name secure_filename means something else in this file");
    }

    // The name may go through variables: it is cleaned where it is read from the upload, so that all its uses agree.
    private static AttributeExpression? UploadName(CodeFile file, Expression path, int depth = 0)
    {
        var found = new List<AttributeExpression>();
        foreach (var node in path.Descendants().Append(path))
        {
            var upload = node switch
            {
                AttributeExpression { Name: "filename" } attribute => attribute,
                NameExpression name when depth < 4 && file.Model.OnlyValueOf(name) is { } value => UploadName(file, value, depth + 1),
                _ => null,
            };
            if (upload is not null && upload.Parent is not Argument { Parent: CallExpression { Callee: NameExpression { Identifier: "secure_filename" } } })
            {
                found.Add(upload);
            }
        }

        return found.Distinct().ToList() is [var only] && IsUpload(file, only) ? only : null;
    }

    // Members of an archive have a `filename` too.
    private static bool IsUpload(CodeFile file, AttributeExpression attribute) =>
        file.Model.TypeOf(attribute.Target) is not { } type || !type.StartsWith("zipfile.", StringComparison.Ordinal);
}
