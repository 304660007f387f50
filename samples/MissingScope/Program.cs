using MissingScope;

Console.WriteLine($"Granted: {string.Join(" ", GrantedScopes.All)}");
Console.WriteLine("Build this project again (dotnet build --no-incremental) to see what its compiler says about IUsers.SuspendUserAsync.");
