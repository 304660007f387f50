using System.Globalization;
using OktaGen.Cli;
using OktaGen.Org.Page.Sections;
using OktaGen.Testing;

namespace OktaGen.Org.Page;

/// <summary>What the forms of the page do.</summary>
internal sealed class PageActions(OktaTestOrg org)
{
    /// <returns>Where on the page it shows; null where there is no such action.</returns>
    /// <exception cref="ArgumentException">The org refuses it.</exception>
    public string? Do(string action, PageForm form)
    {
        switch (action)
        {
            case "fault-on":
                FaultChoice.SwitchOn(org, form);
                return FaultSection.Anchor;
            case "fault-off":
                FaultChoice.SwitchOff(org, form["id"]);
                return FaultSection.Anchor;
            case "limit-set":
                org.RateLimits.Set(form["path"], Integer(form, "limit", 0), TimeSpan.FromSeconds(Integer(form, "window", 1)));
                return LimitSection.Anchor;
            case "limit-remove":
                org.RateLimits.Remove(form["path"]);
                return LimitSection.Anchor;
            case "token-end":
                org.State.Locked(() => TokenSection.End(org.State, form["id"]));
                return TokenSection.Anchor;
            case "tokens-end":
                org.Tokens.RevokeAccessTokens();
                return TokenSection.Anchor;
            case "push-approve":
                Answer(form["id"], OktaTestPushAnswer.Approve);
                return PushSection.Anchor;
            case "push-reject":
                Answer(form["id"], OktaTestPushAnswer.Reject);
                return PushSection.Anchor;
            default:
                return null;
        }
    }

    /// <exception cref="ToolException">The field holds no such number.</exception>
    public static int Integer(PageForm form, string field, int least) =>
        int.TryParse(form[field], NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= least && value <= 1_000_000
            ? value
            : throw new ToolException($"The {field} is to be a whole number from {least} to 1000000.");

    // The page may be older than the push: the answer is not for the next one.
    private void Answer(string factorId, OktaTestPushAnswer answer) => org.State.Locked(() =>
    {
        if (org.State.Factors.FindById(factorId)?.PendingPush(org.State.Clock.GetUtcNow()) is null)
        {
            throw new ToolException("This push waits no more: it was answered, or has run out.");
        }

        org.Factors.AnswerPush(factorId, answer);
    });
}
