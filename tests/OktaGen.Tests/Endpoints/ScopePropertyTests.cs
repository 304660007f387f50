using CsCheck;
using OktaGen.Endpoints;

namespace OktaGen.Tests;

public sealed class ScopePropertyTests
{
    private static readonly string[] s_scopes =
        ["okta.users.read", "okta.users.manage", "okta.groups.read", "okta.groups.manage", "okta.users.read.self", "ssf.read", "openid", ".read", ".manage", "read", "manage"];

    private static readonly Gen<string> s_scope = Gen.Int[0, s_scopes.Length - 1].Select(index => s_scopes[index]);

    private static readonly Gen<string> s_anyEntry = Gen.Frequency(
        (4, s_scope),
        (2, s_scope.Array[1, 3].Select(scopes => string.Join(", ", scopes))),
        (1, Gen.String));

    [Fact]
    public void Holding_more_never_permits_less() => Gen.Select(s_scope.Array[0, 4], s_scope, s_scope).Sample(
        (held, more, needed) => !ScopeCoverage.IsCovered(needed, held) || ScopeCoverage.IsCovered(needed, [.. held, more]),
        iter: 10_000);

    [Fact]
    public void Coverage_is_of_the_scope_itself_or_of_reading_what_is_managed() => Gen.Select(s_scope, s_scope).Sample(
        (held, needed) => ScopeCoverage.Covers(held, needed)
            == (held == needed || (needed.EndsWith(".read", StringComparison.Ordinal) && held == needed[..^5] + ".manage")),
        iter: 10_000);

    [Fact]
    public void Combining_never_fails_and_never_asks_for_more_than_the_list_covers() =>
        Gen.Select(s_anyEntry.Array[0, 4], s_anyEntry.Array[0, 4]).Sample(
            (list, chosen) =>
            {
                var faults = new List<string>();
                IReadOnlyList<string> scopes = ConfiguredScopes.Combine(list, chosen, faults);
                return faults.Count > 0
                    ? faults.TrueForAll(fault => !fault.Any(char.IsControl))
                    : scopes.Count > 0 && scopes.Distinct().Count() == scopes.Count && scopes.All(scope => ScopeCoverage.IsCovered(scope, list) && scope.All(character => character is > ' ' and <= '~'));
            },
            iter: 10_000);

    [Fact]
    public void What_is_missing_is_what_was_requested_and_not_permitted() => Gen.Select(s_scope.Array[0, 5], s_scope.Array[0, 5]).Sample(
        (requested, granted) =>
        {
            var scopes = new ScopeSet(requested, granted);
            return requested.All(scope => scopes.Permits(scope) != scopes.Missing.Contains(scope));
        },
        iter: 10_000);
}
