namespace OktaGen.Management;

public sealed partial class UserCredentials
{
    // What Okta answers of a secret is that there is one: sent back, it would be an empty one.
    internal UserCredentialsRequest? WithoutUnknownSecrets()
    {
        UserCredentialsRequest request = ToRequest();
        request.Password = Password is { Value: null, Hash: null, Hook: null } ? null : Password;
        request.RecoveryQuestion = RecoveryQuestion is { Answer: null } ? null : RecoveryQuestion;
        return request is { Password: null, RecoveryQuestion: null, AdditionalProperties: null } ? null : request;
    }
}
