using Suture.Findings;
using Suture.Rules;
using Suture.Text;
using Suture.Weaknesses.CertificateValidation;

namespace Suture.Tests.Weaknesses;

public sealed class CertificateValidationTests
{
    [Theory]
    [InlineData("import requests\nrequests.get(u, verify=False)\n", "import requests\nrequests.get(u)\n")]
    [InlineData("import requests as r\nr.get(verify=False, url=u)\n", "import requests as r\nr.get(url=u)\n")]
    [InlineData("import ssl\nc = ssl.SSLContext()\nc.check_hostname = False\nc.verify_mode = ssl.CERT_NONE\n",
        "import ssl\nc = ssl.SSLContext()\nc.verify_mode = ssl.CERT_REQUIRED\nc.check_hostname = True\nc.load_default_certs()\n")]
    [InlineData("import ssl\nc = ssl._create_unverified_context()\nc.check_hostname = False\n", "import ssl\nc = ssl.create_default_context()\n")]
    [InlineData("import ssl\nfor h in hosts:\n    c = ssl.create_default_context()\n    c.check_hostname = False\n",
        "import ssl\nfor h in hosts:\n    c = ssl.create_default_context()\n")]
    [InlineData("from ssl import SSLContext, CERT_NONE\ndef f(c: SSLContext):\n    c.verify_mode = CERT_NONE\n",
        "from ssl import SSLContext, CERT_REQUIRED\ndef f(c: SSLContext):\n    c.verify_mode = CERT_REQUIRED\n    c.check_hostname = True\n")]
    [InlineData("import paramiko\nc = paramiko.SSHClient()\nc.set_missing_host_key_policy(paramiko.WarningPolicy)\n",
        "import paramiko\nc = paramiko.SSHClient()\nc.load_system_host_keys()\nc.set_missing_host_key_policy(paramiko.RejectPolicy)\n")]
    public void Checks_come_back(string before, string after)
    {
        var file = CodeFile.Parse("a.py", new SourceText(before));
        var offer = Offers(file, Find(before)[0]).OfType<RepairOffer.Offered>().First();
        Assert.Equal(after, TextEdits.Apply(before, offer.Repair.Files[0].Edits));
    }

    [Theory]
    [InlineData("import ssl\nc = ssl.create_default_context()\nc.check_hostname = False\nc.wrap_socket(s)\n")]
    [InlineData("import ssl\ndef f(verify):\n    c = ssl.create_default_context()\n    if not verify:\n        c.check_hostname = False\n")]
    [InlineData("import ssl\nssl.wrap_socket(s, cert_reqs=ssl.CERT_NONE)\n")]
    public void No_repair_is_offered_that_would_break_the_connection(string code) =>
        Assert.All(Offers(CodeFile.Parse("a.py", new SourceText(code)), Assert.Single(Find(code))), offer => Assert.IsType<RepairOffer.Abstained>(offer));

    [Theory]
    [InlineData("import requests\nrequests.get('https://localhost/x', verify=False)\n")]
    [InlineData("import requests\nrequests.get(f'https://127.0.0.1:{port}/x', verify=False)\n")]
    [InlineData("import jwt\njwt.decode(t, verify=False)\n")]
    [InlineData("import ssl\nc = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)\nc.verify_mode = ssl.CERT_NONE\n")]
    public void Harmless_look_alikes_are_silent(string code) => Assert.Empty(Find(code));

    [Fact]
    public void A_name_that_only_begins_like_this_machine_is_found() =>
        Assert.Single(Find("import requests\nrequests.get('https://localhost.example.org', verify=False)\n"));

    private static List<Finding> Find(string code) =>
        [.. CertificateValidation.Weakness.Detector.Detect(CodeFile.Parse("a.py", new SourceText(code)))];

    private static IEnumerable<RepairOffer> Offers(CodeFile file, Finding finding) =>
        CertificateValidation.Weakness.Repairers.Select(repairer => repairer.Mend(finding, file));
}
