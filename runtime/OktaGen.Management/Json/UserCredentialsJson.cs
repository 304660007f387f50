// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>The JSON of <see cref="IUserCredentials"/>.</summary>
[NoNullItems]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ChangePasswordRequest))]
[JsonSerializable(typeof(ForgotPasswordResponse))]
[JsonSerializable(typeof(ResetPasswordToken))]
[JsonSerializable(typeof(TemporaryPassword))]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(UserCredentials))]
[JsonSerializable(typeof(UserCredentialsRequest))]
internal sealed partial class UserCredentialsJson : JsonSerializerContext;
