using Microsoft.Extensions.Configuration;

namespace OktaGen.Tests;

public sealed class RetryOptionsTests
{
    [Theory]
    [InlineData("MaxRetries", "7", 7)]
    [InlineData("maxRetries", "0", 0)]
    public void Retries_are_read_by_the_name_of_Oktas_SDKs(string key, string value, int retries) => Assert.Equal(retries, Read((key, value)).MaxRetries);

    [Theory]
    [InlineData("30000", 30)]
    [InlineData("1000", 1)]
    public void A_time_out_is_read_in_milliseconds_by_the_name_of_Oktas_NET_SDK(string value, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Read(("RequestTimeout", value)).Timeout);

    [Fact]
    public void A_time_out_of_zero_is_none_as_in_Oktas_SDKs() => Assert.Equal(Timeout.InfiniteTimeSpan, Read(("RequestTimeout", "0")).Timeout);

    [Fact]
    public void Our_own_name_of_the_time_out_wins() =>
        Assert.Equal(TimeSpan.FromSeconds(7), Read(("RequestTimeout", "30000"), ("Timeout", "00:00:07")).Timeout);

    [Theory]
    [InlineData("RequestTimeout", "30", "1000 up")]
    [InlineData("RequestTimeout", "-1", "milliseconds")]
    [InlineData("RequestTimeout", "00:00:30", "milliseconds")]
    [InlineData("MaxRetries", "some", "whole number")]
    [InlineData("RateLimitReserve", "a quarter", "0.25")]
    public void What_cannot_be_read_is_a_fault_that_names_the_key(string key, string value, string cure)
    {
        OktaOptions options = Read((key, value));

        string fault = Assert.Single(options.SettingFaults).Value;
        Assert.Contains("Okta:Client:" + key, fault, StringComparison.Ordinal);
        Assert.Contains(cure, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reserve_is_read_in_any_culture() => Assert.Equal(0.25, Read(("RateLimitReserve", "0.25")).RateLimitReserve);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_reserve_that_leaves_nothing_or_too_much_is_a_fault(double reserve)
    {
        OktaOptions options = Valid.ApiToken();
        options.RateLimitReserve = reserve;

        FaultAssert.Single(options, "OktaOptions.RateLimitReserve", "below 1");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void Retries_without_end_are_a_fault(int retries)
    {
        OktaOptions options = Valid.ApiToken();
        options.MaxRetries = retries;

        FaultAssert.Single(options, "OktaOptions.MaxRetries", "0 to 100");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void The_least_and_the_most_retries_may_be_asked_for(int retries)
    {
        OktaOptions options = Valid.ApiToken();
        options.MaxRetries = retries;

        Assert.Empty(FaultAssert.Faults(options));
    }

    private static OktaOptions Read(params (string Key, string Value)[] settings)
    {
        IConfigurationRoot configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>("Okta:Client:" + setting.Key, setting.Value)))
            .Build();
        var options = new OktaOptions();
        OktaSettings.OfConfiguration(configuration.GetSection("Okta")).ApplyTo(options);
        return options;
    }
}
