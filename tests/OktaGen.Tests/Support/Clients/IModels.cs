namespace OktaGen.Tests;

/// <summary>Bodies and answers of the forms that Okta's API brings.</summary>
[OktaClient(JsonContext = typeof(ModelsJson)), NoScope]
public interface IModels
{
    [Post("/api/v1/profile")]
    Task UpdateAsync(ProfilePatch patch);

    [Get("/api/v1/profile")]
    Task<ProfilePatch> GetPatchAsync();

    [Get("/api/v1/profiles")]
    OktaPageable<ProfilePatch> ListPatchesAsync();

    [Post("/api/v1/outer")]
    Task UpdateOuterAsync(OuterPatch patch);

    [Get("/api/v1/outer")]
    Task<OuterPatch> GetOuterAsync();

    [Get("/api/v1/account")]
    Task<Account> GetAccountAsync();

    [Put("/api/v1/account")]
    Task ReplaceAccountAsync(Account account);

    [Get("/api/v1/accounts/{status}")]
    Task ByStatusAsync(AccountStatus status, AccountStatus? other = null, AccountStatus[]? all = null, [Header("X-Status")] AccountStatus? header = null);

    [Get("/api/v1/factors")]
    OktaPageable<Factor?> ListFactorsAsync();

    [Put("/api/v1/factor")]
    Task ReplaceFactorAsync(Factor factor);
}
