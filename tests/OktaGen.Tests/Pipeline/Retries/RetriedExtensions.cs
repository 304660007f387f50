namespace OktaGen.Tests;

internal static class RetriedExtensions
{
    public static Task CallAsync(this IRetried client, string verb) => verb switch
    {
        "GET" => client.GetAsync(),
        "PUT" => client.PutAsync(new Thing("1")),
        "POST" => client.PostAsync(new Thing("1")),
        "POST without body" => client.PostAsync(),
        "PATCH" => client.PatchAsync(new Thing("1")),
        "DELETE" => client.DeleteAsync(),
        _ => throw new ArgumentOutOfRangeException(nameof(verb)),
    };
}
