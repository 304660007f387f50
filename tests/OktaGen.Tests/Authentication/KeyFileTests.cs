using System.Text;
using OktaGen.Authentication;

namespace OktaGen.Tests;

public sealed class KeyFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void A_key_is_read_from_its_file_in_the_encodings_that_tools_write(string encoding)
    {
        string path = _folder.File("key.pem");
        File.WriteAllText(path, TestKeys.Text("PKCS#8", "P-256"), Encoding.GetEncoding(encoding));

        using ClientSigningKey key = ClientSigningKey.Load(KeyFile.Read(path));
        Assert.Equal("ES256", key.Algorithm);
    }

    [Fact]
    public void Files_that_hold_no_key_are_refused_by_name_without_their_path()
    {
        File.WriteAllText(_folder.File("empty"), " \n");
        File.WriteAllBytes(_folder.File("der"), TestKeys.Rsa.ExportPkcs8PrivateKey());
        File.WriteAllBytes(_folder.File("large"), new byte[70_000]);

        AssertRefused(_folder.File("none"), "does not exist", Environment.CurrentDirectory);
        AssertRefused(Path.Combine(_folder.File("none"), "none"), "does not exist");
        AssertRefused(_folder.Path, "directory");
        AssertRefused(_folder.File("empty"), "empty");
        AssertRefused(_folder.File("der"), "binary form");
        AssertRefused(_folder.File("large"), "65536 bytes");
        AssertRefused(_folder.File("nul\0"), "cannot be read");
        AssertRefused(TestKeys.Text("PKCS#8", "P-256"), "is a key");
        AssertRefused(TestKeys.Text("JWK", "P-256"), "is a key");
    }

    [Fact]
    public void A_file_that_another_process_locks_is_refused_by_name()
    {
        string path = _folder.File("key.pem");
        using FileStream locked = new(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        AssertRefused(path, "cannot be read");
    }

    private void AssertRefused(string path, params string[] words)
    {
        PrivateKeyFormatException exception = Assert.Throws<PrivateKeyFormatException>(() => KeyFile.Read(path));
        Assert.All(words, word => Assert.Contains(word, exception.Message, StringComparison.Ordinal));
        Assert.DoesNotContain(_folder.Path, exception.ToString(), StringComparison.Ordinal);
        Assert.Null(exception.InnerException);
    }
}
