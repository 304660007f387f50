using Microsoft.Extensions.Options;

namespace OktaGen.Connections;

/// <summary>Tells the options of an app's services which faults they hold.</summary>
internal sealed class OktaOptionsValidator : IValidateOptions<OktaOptions>
{
    public ValidateOptionsResult Validate(string? name, OktaOptions options)
    {
        List<string> faults = [];
        _ = OptionsResolver.Resolve(options, options.GrantedScopes, faults);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
