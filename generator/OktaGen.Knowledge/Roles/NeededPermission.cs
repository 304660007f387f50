namespace OktaGen.Knowledge.Roles;

/// <summary>A permission of the least custom role.</summary>
/// <param name="Permission">The permission.</param>
/// <param name="Grade">How well it is known, of the operation for which it is known best, that it is needed.</param>
/// <param name="Requests">The operations that need it, sorted.</param>
internal sealed record NeededPermission(Permission Permission, Grade Grade, IReadOnlyList<string> Requests);
