using Suture.Findings;
using Suture.Rules;
using Suture.Text;
using Suture.Weaknesses.WeakHash;

namespace Suture.Tests.Weaknesses;

public sealed class WeakHashTests
{
    [Theory]
    [InlineData("def sign(m):\n    return hashlib.md5(m).hexdigest()", RepairSafety.Validated)]
    [InlineData("def token(m):\n    return hashlib.md5(m).hexdigest()[:8]", RepairSafety.Validated)]
    [InlineData("def verify(m, known):\n    return hashlib.md5(m).hexdigest() == known", RepairSafety.OptIn)]
    [InlineData("def verify(m):\n    known = input()\n    return hashlib.md5(m).hexdigest() == known", RepairSafety.OptIn)]
    [InlineData("def sign_md5(m):\n    return hashlib.md5(m).hexdigest()", RepairSafety.OptIn)]
    [InlineData("def sign(m):\n    return 'MD5: ' + hashlib.md5(m).hexdigest()", RepairSafety.OptIn)]
    public void Sha256_is_offered_as_safely_as_others_depend_on_the_digest(string code, RepairSafety safety) =>
        Assert.Equal(safety, Assert.IsType<RepairOffer.Offered>(Offer(code)).Repair.Safety);

    [Theory]
    [InlineData("def sign(m):\n    return hashlib.md5(m).hexdigest()[8:24]")]
    [InlineData("def sign(m):\n    return hashlib.md5(m).hexdigest()[:n]")]
    [InlineData("def sign(m):\n    d = hashlib.md5(m).hexdigest()\n    assert len(d) == 32\n    return d")]
    [InlineData("def sign(m):\n    open('/var/' + hashlib.md5(m).hexdigest())")]
    [InlineData("def sign(m):\n    return hashlib.md5(m).hexdigest() == '5d41402abc4b2a76b9719d911017c592'")]
    [InlineData("SQL = 'CREATE TABLE t (d CHAR(32))'\ndef sign(m):\n    return hashlib.md5(m).hexdigest()")]
    [InlineData("def encrypt(k):\n    return AES.new(hashlib.md5(k).digest(), AES.MODE_GCM)")]
    public void Sha256_is_not_offered_where_the_length_or_the_value_matters(string code) =>
        Assert.IsType<RepairOffer.Abstained>(Offer(code));

    [Theory]
    [InlineData("def f(url):\n    cache_key = hashlib.md5(url).hexdigest()\n    return cache_key")]
    [InlineData("def etag(body):\n    return hashlib.md5(body).hexdigest()")]
    [InlineData("def f(text):\n    return cache.get(hashlib.sha1(text).hexdigest())")]
    [InlineData("def f(text):\n    return hashlib.md5(text, usedforsecurity=False).hexdigest()")]
    [InlineData("def pick_shard(user):\n    return int(hashlib.md5(user).hexdigest(), 16) % 8")]
    [InlineData("def pwned(password):\n    return hashlib.sha1(password).hexdigest().upper()")]
    public void Uses_that_no_security_depends_on_are_silent(string code) => Assert.Empty(Find(Parse(code)));

    [Theory]
    [InlineData("def f(password):\n    return hashlib.md5(password).hexdigest()", 0.95)]
    [InlineData("def f(certificate):\n    return hashlib.md5(certificate).hexdigest()", 0.95)]
    [InlineData("def f(x):\n    return hashlib.md5(x).hexdigest()", 0.7)]
    [InlineData("def file_checksum(x):\n    return hashlib.md5(x).hexdigest()", 0.5)]
    public void Confidence_follows_what_the_names_tell(string code, double confidence) =>
        Assert.Equal(confidence, Assert.Single(Find(Parse(code))).StaticConfidence);

    [Theory]
    [InlineData("from hashlib import md5\ntoken = md5(b'')\n", "from hashlib import sha256\ntoken = sha256(b'')\n")]
    [InlineData("from hashlib import md5 as h\ntoken = h(b'')\n", "from hashlib import sha256 as h\ntoken = h(b'')\n")]
    [InlineData("from hashlib import md5, sha256\ntoken = md5(b'')\n", "from hashlib import sha256\ntoken = sha256(b'')\n")]
    [InlineData("import hashlib as h\ntoken = h.new('MD5')\n", "import hashlib as h\ntoken = h.new('SHA256')\n")]
    [InlineData("import hashlib\nalgorithm = hashlib.md5\ntoken = algorithm(b'')\n", "import hashlib\nalgorithm = hashlib.sha256\ntoken = algorithm(b'')\n")]
    public void The_algorithm_is_renamed_where_it_is_named(string before, string after)
    {
        var file = CodeFile.Parse("a.py", new SourceText(before));
        var offer = Assert.IsType<RepairOffer.Offered>(WeakHash.Weakness.Repairers[0].Mend(Find(file).First(), file));
        Assert.Equal(after, TextEdits.Apply(before, offer.Repair.Files[0].Edits));
    }

    private static CodeFile Parse(string code) =>
        CodeFile.Parse("a.py", new SourceText("import hashlib\nfrom Crypto.Cipher import AES\n" + code + "\n"));

    private static List<Finding> Find(CodeFile file) => [.. WeakHash.Weakness.Detector.Detect(file)];

    private static RepairOffer Offer(string code)
    {
        var file = Parse(code);
        return WeakHash.Weakness.Repairers[0].Mend(Assert.Single(Find(file)), file);
    }
}
