using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using OktaGen.Authentication;

namespace OktaGen.Tests;

public sealed class RotatingKeyTests : IDisposable
{
    private static readonly string s_old = TestKeys.Jwk(TestKeys.P256, ("kid", "old"));
    private static readonly string s_new = TestKeys.Jwk(TestKeys.P384, ("kid", "new"));

    private readonly RecordingLogger _logger = new();
    private readonly TempFolder _folder = new();
    private int _reads;
    private int _loads;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_source_is_read_for_each_token_request_and_the_key_loaded_once_for_each_text()
    {
        using RotatingKey key = From(() => s_old);
        for (int request = 1; request <= 3; request++)
        {
            Assert.Equal("old", await KeyIdAsync(key));
            Assert.Equal((request, 1), (_reads, _loads));
        }

        Assert.Empty(_logger.Entries);
    }

    [Fact]
    public async Task A_rotated_key_is_taken_up_by_the_next_request_and_said_by_its_id()
    {
        string text = s_old;
        using RotatingKey key = From(() => text);
        Assert.Equal("old", await KeyIdAsync(key));
        text = s_new;

        string token = await SignAsync(key);

        Assert.True(TestKeys.Verifies(token, TestKeys.P384, "ES384"));
        (LogLevel level, EventId id, string said) = Assert.Single(_logger.Entries);
        Assert.Equal((LogLevel.Information, 15), (level, id.Id));
        Assert.Contains("new", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_source_fails_or_is_half_written_the_old_key_stays_in_use()
    {
        Func<string> source = () => s_old;
        using RotatingKey key = From(() => source());
        Assert.Equal("old", await KeyIdAsync(key));

        foreach (Func<string> bad in new[] { () => "", () => s_new[..60], () => throw new TimeoutException("vault"), () => null! })
        {
            source = bad;
            Assert.Equal("old", await KeyIdAsync(key));
        }

        Assert.Equal(4, _logger.Entries.Count(entry => entry.Level == LogLevel.Warning && entry.Id == 16));
        Assert.DoesNotContain(s_new[20..40], _logger.AllText, StringComparison.Ordinal);
        source = () => s_new;
        Assert.Equal("new", await KeyIdAsync(key));
    }

    [Fact]
    public async Task Without_a_first_key_a_request_fails_and_says_of_what_source()
    {
        var cause = new TimeoutException("vault");
        using RotatingKey failing = From(() => throw cause);
        OktaAuthenticationException exception = await Assert.ThrowsAsync<OktaAuthenticationException>(() => SignAsync(failing));
        Assert.Same(cause, exception.InnerException);
        Assert.StartsWith("The.Source failed", exception.Message, StringComparison.Ordinal);

        using RotatingKey wrong = From(() => "marker-secret");
        exception = await Assert.ThrowsAsync<OktaAuthenticationException>(() => SignAsync(wrong));
        Assert.StartsWith("The.Source is neither PEM text", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("marker-secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signatures_made_while_keys_change_are_all_good()
    {
        int turn = 0;
        using RotatingKey key = From(() => Interlocked.Increment(ref turn) % 3 == 0 ? s_new : s_old);

        await Parallel.ForEachAsync(Enumerable.Range(0, 300), async (_, _) =>
        {
            string token = await SignAsync(key);
            Assert.True(new JsonWebToken(token).Kid == "new"
                ? TestKeys.Verifies(token, TestKeys.P384, "ES384")
                : TestKeys.Verifies(token, TestKeys.P256, "ES256"));
        });
    }

    [Fact]
    public async Task The_end_of_the_attempt_stays_a_cancellation_and_the_end_of_the_connection_is_said()
    {
        RotatingKey key = From(() => throw new OperationCanceledException());
        await Assert.ThrowsAsync<OperationCanceledException>(
            () => key.SignAsync(new Dictionary<string, object>(), new CancellationToken(canceled: true)).AsTask());
        _ = await Assert.ThrowsAsync<OktaAuthenticationException>(() => SignAsync(key));

        key.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => SignAsync(key));
    }

    [Fact]
    public async Task A_replaced_key_file_is_read_by_the_next_request_also_behind_a_link()
    {
        // As secrets are mounted into containers: the path stays, a link on the way changes.
        foreach ((string version, string text) in new[] { ("1", s_old), ("2", s_new) })
        {
            _ = Directory.CreateDirectory(_folder.File(version));
            File.WriteAllText(Path.Combine(_folder.File(version), "key.jwk"), text);
        }

        string link = _folder.File("data");
        _ = Directory.CreateSymbolicLink(link, _folder.File("1"));
        OktaOptions options = Valid.OAuth();
        options.PrivateKey = null;
        options.PrivateKeyFile = Path.Combine(link, "key.jwk");
        using AssertionSigner signer = ClientKeyChoice.Create(options, _logger);
        Assert.Equal("old", await KeyIdAsync(signer));

        Directory.Delete(link);
        Assert.Equal("old", await KeyIdAsync(signer));
        _ = Directory.CreateSymbolicLink(link, _folder.File("2"));
        Assert.Equal("new", await KeyIdAsync(signer));
    }

    private static async Task<string?> KeyIdAsync(AssertionSigner key) => new JsonWebToken(await SignAsync(key)).Kid;

    private static Task<string> SignAsync(AssertionSigner key) => key.SignAsync(new Dictionary<string, object> { ["sub"] = "me" }, default).AsTask();

    private RotatingKey From(Func<string> source) => new(
        "The.Source",
        async _ =>
        {
            await Task.Yield();
            Interlocked.Increment(ref _reads);
            return source();
        },
        text =>
        {
            Interlocked.Increment(ref _loads);
            return ClientSigningKey.Load(text);
        },
        _logger);
}
