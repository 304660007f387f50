using OktaGen.Analyzers.Diagnostics;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;

namespace OktaGen.Analyzers.Tests.WholeApi;

/// <summary>What the rules must say of an endpoint, worked out from the catalogue without the analyzers' code.</summary>
internal static class ExpectedDiagnostics
{
    public static IEnumerable<(string Rule, int Line)> Of(TestEndpoint endpoint, TestEndpointLines lines, IReadOnlySet<string> list)
    {
        Operation? operation = Mistakes.Find(endpoint.Verb, endpoint.Route);
        if (operation is null)
        {
            yield return (RuleIds.UnknownOperation, lines.Route);
        }
        else if (operation.IsDeprecated || operation.Stage == LifeCycle.EarlyAccess)
        {
            yield return (RuleIds.UnstableOperation, lines.Route);
        }

        string[] declared = [.. endpoint.Scopes ?? []];
        if (Array.Exists(declared, static scope => !Mistakes.IsKnown(scope)))
        {
            for (int i = 0; i < declared.Length; i++)
            {
                if (!Mistakes.IsKnown(declared[i]))
                {
                    yield return (RuleIds.UnknownScope, lines.Scopes[i]);
                }
                else if (!IsCovered(declared[i], list))
                {
                    yield return (RuleIds.ScopeNotGranted, lines.Scopes[i]);
                }
            }

            yield break;
        }

        bool isCompared = operation is not null && operation.Credentials != CredentialKinds.ApiToken;
        string[] required = [.. isCompared ? operation!.Scopes : []];
        bool isWrong = Array.Exists(required, scope => !IsCovered(scope, declared));
        if (isWrong && endpoint.Scopes is null)
        {
            yield return (RuleIds.NoScopeDeclared, lines.Name);
            yield break;
        }

        bool isTold = false;
        for (int i = 0; i < declared.Length; i++)
        {
            bool isSurplus = isCompared && !required.Contains(declared[i]);
            if (isSurplus && isWrong)
            {
                if (!isTold)
                {
                    yield return (RuleIds.WrongScope, lines.Scopes[i]);
                }

                isTold = true;
            }
            else if (isSurplus)
            {
                yield return (RuleIds.WiderScope, lines.Scopes[i]);
            }
            else if (!IsCovered(declared[i], list))
            {
                yield return (RuleIds.ScopeNotGranted, lines.Scopes[i]);
            }
        }

        if (isWrong && !isTold)
        {
            yield return (RuleIds.WrongScope, lines.Attribute);
        }
    }

    public static bool IsCovered(string needed, IEnumerable<string> held) => held.Any(scope =>
        scope == needed || (needed.EndsWith(".read", StringComparison.Ordinal) && scope == needed[..^".read".Length] + ".manage"));
}
