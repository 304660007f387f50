using Fleet.Processes;

// One process of the app, or the one command that starts all of them.
return args is ["worker", .. string[] rest] ? await Worker.RunAsync(rest) : await Conductor.RunAsync(args);
