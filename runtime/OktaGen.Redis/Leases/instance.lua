-- What the scripts of windows and of slots begin with: who speaks, and what time it is.
-- ARGV: 1 the time in milliseconds, empty for the server's; 2 the instance; 3 its app; 4 the app's weight.
-- Runs on Lua 5.1 (Redis, Valkey) and 5.4 (Garnet): numbers are written by format alone.
local key, id, app, weight = KEYS[1], ARGV[2], ARGV[3], tonumber(ARGV[4])
local now = tonumber(ARGV[1])
if not now then
  -- One clock for all: those of the instances may differ by hours.
  local time = redis.call('TIME')
  now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
end

-- An instance that was not heard of for so long is dead: it spends no lease that it last renewed a second less than that before.
local LIFE = 3000
-- How often what all instances stated is summed up anew, and the dead are left out.
local SWEEP = 500
-- When all is forgotten of a bucket that nobody uses.
local KEPT = 900000

-- Garnet's Lua has it in the table alone, that of Redis outside alone.
local unpack = table.unpack or unpack

local function whole(number) return string.format('%.0f', number) end
local function exact(number) return string.format('%.4f', number) end

local function globals(names)
  local values, g = redis.call('HMGET', key, unpack(names)), {}
  for i, name in ipairs(names) do g[name] = tonumber(values[i]) end
  return g
end

local function isDead(seen) return seen < now - LIFE or seen > now + 10 * LIFE end

-- The instances of each app, and the weights of the apps together: an app's weight is shared by its instances.
local apps = {}

local function count(name, itsWeight)
  local known = apps[name]
  if known then
    known.count, known.weight = known.count + 1, itsWeight
  else
    apps[name] = { count = 1, weight = itsWeight }
  end
end

-- The app's instances and weight as last summed up, with this one.
local function ownApp(isNew, g)
  local text = redis.call('HGET', key, 'a:' .. app)
  local instances, known = string.match(text or '', '^(%d+)|(.+)$')
  instances, known = tonumber(instances) or 0, tonumber(known) or 0
  if isNew then instances, g.count = instances + 1, g.count + 1 end
  if isNew or known ~= weight then
    g.weights = math.max(0, g.weights - known) + weight
    redis.call('HSET', key, 'a:' .. app, whole(instances) .. '|' .. exact(weight))
  end
  apps[app] = { count = math.max(1, instances), weight = weight }
end

local function writeApps(old, g)
  g.weights, g.count = 0, 0
  for name, known in pairs(apps) do
    g.weights, g.count = g.weights + known.weight, g.count + known.count
    redis.call('HSET', key, 'a:' .. name, whole(known.count) .. '|' .. exact(known.weight))
  end
  for _, name in ipairs(old) do
    if not apps[name] then redis.call('HDEL', key, 'a:' .. name) end
  end
end

-- Calls each(name, text) for every other instance that is alive, and counts them by their apps.
local function eachOther(g, each)
  local all, old = redis.call('HGETALL', key), {}
  apps = {}
  count(app, weight)
  for i = 1, #all, 2 do
    local field, kind = all[i], string.sub(all[i], 1, 2)
    local name = string.sub(field, 3)
    if kind == 'a:' then
      old[#old + 1] = name
    elseif kind == 'i:' and name ~= id then
      each(field, all[i + 1])
    end
  end
  writeApps(old, g)
end

local function fractionOf(name, g)
  local known = apps[name] or { count = 1, weight = 1 }
  return known.weight / known.count / math.max(g.weights, known.weight)
end

-- How long one that waits sleeps before it asks again: all together ask a few hundred times in a second.
local function pause(g) return math.min(1000, math.max(50, 5 * g.count)) end
