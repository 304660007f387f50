using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
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
    [InlineData("utf-16BE")]
    public void A_key_is_read_from_its_file_in_the_encodings_that_tools_write(string encoding)
    {
        string path = _folder.File("key.pem");
        File.WriteAllText(path, TestKeys.Text("PKCS#8", "P-256"), Encoding.GetEncoding(encoding));

        using ClientSigningKey key = ClientSigningKey.Load(KeyFile.Read(path));
        Assert.Equal("ES256", key.Algorithm);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_key_in_binary_form_is_read_from_its_file(bool encrypted)
    {
        string path = _folder.File("key.der");
        File.WriteAllBytes(path, Convert.FromBase64String(TestKeys.Text(encrypted ? "base64 of the encrypted DER" : "base64 of the DER", "P-384")));

        using ClientSigningKey key = ClientSigningKey.Load(KeyFile.Read(path), passphrase: TestKeys.Passphrase);
        Assert.Equal("ES384", key.Algorithm);
    }

    [Fact]
    public void A_container_in_a_file_is_named()
    {
        string path = _folder.File("key.p12");
        var request = new CertificateRequest("CN=x", TestKeys.P256, HashAlgorithmName.SHA256);
        using X509Certificate2 certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90));
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12));

        PrivateKeyFormatException exception = Assert.Throws<PrivateKeyFormatException>(() => ClientSigningKey.Load(KeyFile.Read(path)));
        Assert.Contains("PKCS#12", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relative_path_begins_at_the_folder_that_is_named()
    {
        File.WriteAllText(_folder.File("key.pem"), "the key");

        Assert.Equal("the key", KeyFile.Read("key.pem", _folder.Path));
        Assert.Equal("the key", KeyFile.Read(_folder.File("key.pem"), Path.GetTempPath()));
        Assert.Contains(
            $"begins at {_folder.Path}.",
            Assert.Throws<PrivateKeyFormatException>(() => KeyFile.Read("none.pem", _folder.Path)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("~/okta/key.pem")]
    [InlineData("$HOME/key.pem")]
    [InlineData("%USERPROFILE%\\key.pem")]
    [InlineData("file:///run/secrets/key.pem")]
    public void A_path_that_only_a_shell_would_read_is_named(string path) => AssertRefused(path, "whole path", "only shells replace");

    [Fact]
    public void Files_that_hold_no_key_are_refused_by_name_without_their_path()
    {
        File.WriteAllText(_folder.File("empty"), " \n");
        File.WriteAllBytes(_folder.File("store"), [0xFE, 0xED, 0xFE, 0xED, 0, 0, 0, 2]);
        File.WriteAllBytes(_folder.File("large"), new byte[70_000]);

        AssertRefused(_folder.File("none"), "does not exist", Environment.CurrentDirectory);
        AssertRefused(Path.Combine(_folder.File("none"), "none"), "does not exist");
        AssertRefused(_folder.Path, "directory");
        AssertRefused(_folder.File("empty"), "empty");
        AssertRefused(_folder.File("store"), "neither text nor a key in binary form");
        AssertRefused(_folder.File("large"), "65536 bytes");
        AssertRefused(_folder.File("nul\0"), "cannot be read");
        AssertRefused(TestKeys.Text("PKCS#8", "P-256"), "is a key");
        AssertRefused(TestKeys.Text("JWK", "P-256"), "is a key");
        AssertRefused(TestKeys.Text("base64 of the DER", "RSA"), "is a key");
        AssertRefused(TestKeys.Text("base64 of the PEM", "P-256"), "is a key");
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
