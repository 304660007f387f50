namespace OktaGen;

/// <summary>The org that one source of settings names, such as the environment: what else it holds is meant for that one.</summary>
/// <param name="Key">The key or variable that names it.</param>
/// <param name="Url">Its origin; null where the text is no URL of an org.</param>
internal sealed record SettingsOrg(string Key, Uri? Url);
